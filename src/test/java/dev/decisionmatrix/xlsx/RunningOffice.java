package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A LibreOffice that runs until this process ends, and calculates one folder after the other: to
 * start it takes longer than to calculate a small workbook.
 */
final class RunningOffice {
  /** Runs inside LibreOffice: over a pipe, reading a sheet takes a thousand times as long. */
  private static final String SCRIPT =
      "vnd.sun.star.script:recalculate.py$serve?language=Python&location=user";

  private static final long MINUTES = 4;
  private static final long POLL = 10;

  private static @Nullable RunningOffice running;

  private final Path home;
  private final Path log;
  private final Process process;
  private int calculated;

  private RunningOffice(Path home) throws IOException {
    this.home = home;
    log = home.resolve("log");
    String profile = LibreOffice.profile(home);
    Path scripts = Files.createDirectories(home.resolve("profile/user/Scripts/python"));
    try (InputStream script =
        Objects.requireNonNull(LibreOffice.class.getResourceAsStream("recalculate.py"))) {
      Files.copy(script, scripts.resolve("recalculate.py"));
    }
    Files.writeString(home.resolve("served"), Long.toString(ProcessHandle.current().pid()));
    process = LibreOffice.SOFFICE.start(List.of(profile, "--headless", "--norestore", SCRIPT), log);
    Runtime.getRuntime().addShutdownHook(new Thread(this::end));
  }

  /** Does what the script does with a folder; two at a time would fight over memory. */
  static synchronized void calculate(Path folder) throws IOException {
    if (running == null || !running.process.isAlive()) {
      running = new RunningOffice(Files.createTempDirectory("office"));
      boolean ready = running.comesAbout(running.home.resolve("ready"));
      LibreOffice.SOFFICE.requirePart(ready, "LibreOffice's Python, which says: " + running.said());
    }
    running.serve(folder);
  }

  private void serve(Path folder) throws IOException {
    int number = calculated++;
    Path order = Files.writeString(home.resolve("order"), folder.toString());
    Files.move(order, home.resolve(number + ".order"), StandardCopyOption.ATOMIC_MOVE);
    if (!comesAbout(home.resolve(number + ".done"))) {
      end();
      throw new AssertionError(
          "LibreOffice did not calculate within " + MINUTES + " minutes: " + said());
    }
  }

  /** Waits for a file, as long as that may be and the program runs. */
  private boolean comesAbout(Path file) {
    try {
      for (long waited = 0; !Files.exists(file); waited += POLL) {
        boolean ended = process.waitFor(POLL, TimeUnit.MILLISECONDS);
        if (ended || waited > TimeUnit.MINUTES.toMillis(MINUTES)) {
          return Files.exists(file);
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for LibreOffice", e);
    }
  }

  private String said() throws IOException {
    return Files.readString(log);
  }

  private void end() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      LibreOffice.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
