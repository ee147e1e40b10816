package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A decision whose files are written in as many ways as people's programs have: encodings,
 * separators, decimal marks, quotation marks, ends of lines, columns of their own, every kind of
 * weights.
 */
final class KindsOfFiles {
  static final Charset ANSI = Charset.forName("windows-1252");

  private KindsOfFiles() {}

  static Path in(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("kinds"));
    Files.createDirectories(folder.resolve("weights"));
    write(
        folder,
        "decision.yaml",
        StandardCharsets.UTF_8,
        """
        title: Kinds of files   # a comment
        question: Which?
        date: 2026-11-20
        close-call: 5 # points
        teams:
          - id: punkte
            name: Punkte & Söhne
            power: 1.5
          - ranks
        """);
    write(folder, "options.csv", ANSI, "id;name\na;Öption A\nb;B, the second\nc;C\n");
    write(
        folder,
        "criteria.csv",
        StandardCharsets.UTF_8,
        """
        \uFEFFid;name;unit;worst;best;must_reach
        lat;Latency;ms;500;0;
        cost;Cost;€;2 000,5;0,5;1500
        fit;Fit;;;;
        """);
    write(
        folder, "sources.csv", StandardCharsets.UTF_8, "id,title\ns1,\"First, one\"\ns2,Second\n");
    write(
        folder,
        "evidence.csv",
        StandardCharsets.UTF_16LE,
        """
        \uFEFFoption;criterion;rating;source;locator;claim;extra\r
        a;lat;20;s1;p. 1;"fast; so ""they"" say";x\r
        b;lat;35,5;s2;;slower;\r
        c;lat;100;s1;;slow;\r
        a;cost;1 200,5;s1;;dear;\r
        b;cost;300;;;"cheap";\r
        a;fit;4;s2;;fits;\r
        b;fit;2,5;s2;;fits less;y\r
        """);
    write(
        folder,
        "weights/punkte.csv",
        ANSI,
        "criterion;weight;rationale\nlat;2,5;weil es so ist\ncost;1;\nfit;0,5;ä\n");
    write(
        folder,
        "weights/prozent.csv",
        StandardCharsets.UTF_8,
        "criterion,percent,why\r\nlat,\"40 %\",x\r\ncost,35 %,\r\nfit,25%,\r\n");
    write(folder, "weights/ranks.csv", ANSI, "rank,criterion\n1,lat\n3,cost\n2,fit\n");
    write(
        folder,
        "weights/pairs.csv",
        StandardCharsets.UTF_8,
        "criterion;lat;cost;fit\nlat;;3;1/2\ncost;;;0,25\nfit;;;\n");
    write(
        folder,
        "weights/lower.csv",
        StandardCharsets.UTF_8,
        "criterion;lat;cost;fit\nlat;1;;\ncost;1/3;1;\nfit;2;4;1\n");
    return folder;
  }

  private static void write(Path folder, String name, Charset charset, String text)
      throws IOException {
    Files.write(folder.resolve(name), text.getBytes(charset));
  }
}
