package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.pasted.PastedDecision;
import dev.decisionmatrix.pasted.PastedDecision.Totals;
import dev.decisionmatrix.pasted.PastedRows;
import dev.decisionmatrix.pasted.PastedTables;
import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts a decision from a table that people have, and shows what it understood of it. */
final class InitFrom {
  private static final String STDIN = "-";
  private static final int MOST = 16 << 20;
  private static final List<String> FILES = List.of("decision.yaml", "ratings.csv");

  private final Surroundings surroundings;
  private final String table;
  private final Path folder;

  InitFrom(Surroundings surroundings, String table, Path folder) {
    this.surroundings = surroundings;
    this.table = table;
    this.folder = folder;
  }

  Exit write() throws IOException {
    refuseOverwriting();
    Outcome<PastedTables> rows = rows();
    if (rows instanceof Outcome.Ok<PastedTables> ok) {
      String title = DecisionFolders.id(folder).replace('-', ' ');
      String capital = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
      PastedDecision pasted = PastedDecision.of(ok.value(), capital).orElseThrow(this::noTable);
      return write(pasted);
    }
    tell(rows.problems());
    surroundings.say("nothing was written");
    return Exit.BAD_INPUT;
  }

  private void refuseOverwriting() {
    List<Path> there = new ArrayList<>();
    for (String name :
        List.of(
            "decision.yaml",
            "ratings.csv",
            "evidence.csv",
            "criteria.csv",
            "options.csv",
            "sources.csv",
            "weights",
            "ratings",
            "pairwise")) {
      there.add(folder.resolve(name));
    }
    there.removeIf(path -> !Files.exists(path));
    if (!there.isEmpty()) {
      throw new WrongUse(
          "`" + there.get(0) + "` is there already, and is not overwritten", "name a new folder");
    }
  }

  private Outcome<PastedTables> rows() throws IOException {
    if (table.equals(STDIN)) {
      try (InputStream pasted = System.in) {
        return PastedRows.ofText(content("the pasted table", pasted));
      }
    }
    Path file = Path.of(table);
    if (!Files.isRegularFile(file)) {
      throw new WrongUse(
          "there is no file `" + table + "`",
          "name a table - .csv, .tsv, .md or .xlsx - or `-` to paste one");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] head = stream.readNBytes(4);
      if ((head.length > 1 && head[0] == 'P' && head[1] == 'K')
          || table.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        return PastedRows.ofWorkbook(file);
      }
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return PastedRows.ofText(content(table, stream));
    }
  }

  private static FileContent content(String name, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw new WrongUse(
          "the table is larger than 16 MB", "leave out what the decision does not need");
    }
    return new FileContent(name, bytes);
  }

  private WrongUse noTable() {
    return new WrongUse(
        "no table of options and criteria was found in `" + table + "`",
        "a row for each criterion and a column for each option, with names on top and at the left"
            + " and a rating in each cell, will do");
  }

  private Exit write(PastedDecision pasted) throws IOException {
    surroundings.say("understood of " + (table.equals(STDIN) ? "the pasted table" : table) + ":");
    pasted.understood().forEach(line -> surroundings.say("  " + line));
    Outcome<ReadDecision> tried = tried(pasted, Totals.KEPT);
    List<Problem> totals =
        tried.problems().stream().filter(one -> one.code() == Code.TOTAL_DIFFERS).toList();
    if (tried instanceof Outcome.Rejected<ReadDecision>) {
      tell(tried.problems().stream().filter(Problem::isError).toList());
      surroundings.say("nothing was written: mend these cells in the table, and start again");
      return Exit.BAD_INPUT;
    }
    if (pasted.hasTotals()) {
      totals.forEach(one -> surroundings.say("  totals: " + one.message()));
      surroundings.say(
          totals.isEmpty()
              ? "  totals: they come out, and are left out from now on"
              : "  totals are left out from now on");
    }
    Files.createDirectories(folder);
    for (String name : FILES) {
      Files.writeString(folder.resolve(name), text(pasted, name, Totals.LEFT_OUT));
      surroundings.say("wrote " + folder.resolve(name));
    }
    surroundings.say("");
    surroundings.say("Mend there what was understood otherwise than it was meant, then build it:");
    surroundings.say("  " + surroundings.called().with("build", folder.toString()));
    return Exit.DONE;
  }

  private static String text(PastedDecision pasted, String name, Totals totals) {
    return name.equals("ratings.csv") ? pasted.ratings(totals) : pasted.settings();
  }

  /** The decision as it would be read, from a folder that is gone afterwards. */
  private Outcome<ReadDecision> tried(PastedDecision pasted, Totals totals) throws IOException {
    Path aside = Files.createTempDirectory("decision-matrix");
    Path trial = aside.resolve(DecisionFolders.id(folder));
    try {
      Files.createDirectories(trial);
      for (String name : FILES) {
        Files.write(
            trial.resolve(name), text(pasted, name, totals).getBytes(StandardCharsets.UTF_8));
      }
      return DecisionReader.read(trial);
    } finally {
      for (String name : FILES) {
        Files.deleteIfExists(trial.resolve(name));
      }
      Files.deleteIfExists(trial);
      Files.deleteIfExists(aside);
    }
  }

  private void tell(List<Problem> problems) {
    TextResults.tellProblems(surroundings, new TalkOptions(), Path.of(""), problems);
  }
}
