package dev.decisionmatrix.manual;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The completions and the manual page of a program, as files by their path. */
public final class Manual {
  private Manual() {}

  /**
   * All of them.
   *
   * @param line the program with its commands
   * @param standing the command that is meant where none is given
   * @param date of the manual page, such as 2026-11-20
   */
  public static Map<String, String> files(CommandLine line, String standing, String date) {
    String name = line.getCommandName();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("completion/" + name + ".bash", AutoComplete.bash(name, line));
    files.put("completion/_" + name, new ZshCompletion(line, standing).text());
    files.put("completion/" + name + ".fish", new FishCompletion(line, standing).text());
    files.put("man/man1/" + name + ".1", new ManualPage(line, date).text());
    return Collections.unmodifiableMap(files);
  }
}
