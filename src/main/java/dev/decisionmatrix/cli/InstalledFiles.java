package dev.decisionmatrix.cli;

import dev.decisionmatrix.manual.Manual;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import picocli.CommandLine;

/** Writes what a distribution holds besides the program; the build calls it. */
public final class InstalledFiles {
  private InstalledFiles() {}

  /**
   * Completions, manual page, and what tells the jar from any other.
   *
   * @param arguments folder to write into, jar, date
   */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    Path folder = Path.of(arguments[0]);
    Surroundings silent =
        new Surroundings(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            Map.of(),
            false);
    CommandLine line = new CommandLineRun(silent).line();
    line.getCommandSpec().version("decision-matrix " + ToolVersion.text());
    Map<String, String> files =
        Manual.files(line, CommandLineRun.DEFAULT_COMMAND, arguments[2].substring(0, 10));
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
    byte[] jar = Files.readAllBytes(Path.of(arguments[1]));
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
    write(folder.resolve("lib/decision-matrix.id"), digest + "\n");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
