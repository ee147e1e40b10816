package dev.decisionmatrix.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Asks the person at the terminal. */
final class Question {
  private static final List<String> YES = List.of("y", "yes");

  private Question() {}

  /** Whether they say yes; whatever else they say, or that they leave, is a no. */
  static boolean isAnsweredYes(PrintWriter out, String question) throws IOException {
    out.print(question + " [y/N] ");
    out.flush();
    String answer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
  }
}
