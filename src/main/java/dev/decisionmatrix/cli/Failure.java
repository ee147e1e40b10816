package dev.decisionmatrix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Why a decision could not be built although its input is right.
 *
 * @param words what happened
 * @param help what to do about it
 * @param trace where in the program, for those who mend it; empty when it is no defect
 */
record Failure(String words, String help, String trace) {
  private static final String REPORT =
      "this is a defect of the tool; please report it with the input and what `--debug` prints";

  static Failure of(IOException failure) {
    return new Failure(DiskWords.of(failure), DiskWords.help(failure), "");
  }

  static Failure of(Throwable failure) {
    if (failure instanceof UncheckedIOException disk) {
      return new Failure(DiskWords.of(disk), "", "");
    }
    if (failure instanceof OutOfMemoryError) {
      return new Failure(
          "out of memory", "try `--jobs 1`, or give Java more memory; " + Called.MEMORY, "");
    }
    String words =
        failure instanceof AuditFailure audit
            ? "the audit failed: " + audit.getMessage()
            : "internal error: " + failure;
    return new Failure(words, REPORT, trace(failure));
  }

  private static String trace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
