package dev.decisionmatrix.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

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
            isWatched(),
            Called.asIn(System::getProperty, System::getenv));
    int code = new CommandLineRun(surroundings).exitCode(arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    System.exit(code);
  }

  /**
   * Before any library is touched: log4j would complain of a missing backend, AWT look for a
   * screen; Java 22 would load a line editor to say whether there is a terminal.
   */
  private static void quieten() {
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    System.setProperty("log4j2.simplelogLevel", "OFF");
    System.setProperty("java.awt.headless", "true");
    System.setProperty("jdk.console", "java.base");
  }

  /** Some versions of Java have a console also where there is no terminal. */
  @SuppressWarnings("SystemConsoleNull") // what is not null is asked whether it is a terminal
  private static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }

  /** UTF-8 whatever the locale: what is piped into a file must not lose characters. */
  private static PrintWriter writer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }
}
