package dev.decisionmatrix.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs the tool and ends the process with its exit code.
   *
   * @param arguments as {@code --help} tells
   */
  public static void main(String[] arguments) {
    quieten();
    Surroundings surroundings =
        new Surroundings(
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            System.getenv(),
            Ansi.AUTO.enabled());
    int code = new CommandLineRun(surroundings).exitCode(arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    System.exit(code);
  }

  /**
   * Before any library is touched: log4j would complain of a missing backend, AWT look for a
   * screen.
   */
  private static void quieten() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("log4j2.simplelogLevel", "OFF");
    System.setProperty("java.awt.headless", "true");
  }

  /** UTF-8 whatever the locale: what is piped into a file must not lose characters. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
