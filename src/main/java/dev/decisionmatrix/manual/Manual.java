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
    String bash = AutoComplete.bash(name, line);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("completion/" + name + ".bash", bash);
    files.put("completion/_" + name, zsh(name, bash));
    files.put("completion/" + name + ".fish", new FishCompletion(line, standing).text());
    files.put("man/man1/" + name + ".1", new ManualPage(line, date).text());
    return Collections.unmodifiableMap(files);
  }

  /**
   * Zsh runs the completion of bash, once told to; as a function of its search path it is called.
   */
  private static String zsh(String name, String bash) {
    return """
    #compdef %1$s
    autoload -U +X bashcompinit && bashcompinit
    %2$s
    _bash_complete -o default -F _complete_%1$s
    """
        .formatted(name, bash.strip());
  }
}
