package dev.decisionmatrix.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** A call of the tool within the test's own process. */
record Run(int exit, String out, String err) {
  static Run of(Object... arguments) {
    return with(Map.of(), arguments);
  }

  static Run with(Map<String, String> environment, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(new PrintWriter(out), new PrintWriter(err), environment, false);
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int exit = new CommandLineRun(surroundings).exitCode(texts);
    return new Run(exit, out.toString(), err.toString());
  }
}
