package dev.decisionmatrix.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Works on several decisions side by side; what comes out has the order of what went in. */
final class Batch {
  /** What is done to a decision. */
  interface Work {
    DecisionResult on(Path folder, Step.Listener steps) throws Exception;
  }

  /**
   * So many results per job may wait for a slow one before them; more work is begun only when it is
   * told.
   */
  private static final int AHEAD = 32;

  private final int jobs;
  private final Progress progress;

  Batch(int jobs, Progress progress) {
    this.jobs = jobs;
    this.progress = progress;
  }

  /**
   * Gives each result to the consumer, in the order of the folders, and returns the gravest exit.
   */
  Exit run(List<Path> folders, Work work, Consumer<DecisionResult> inOrder) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, folders.size())));
    try {
      Deque<Future<DecisionResult>> begun = new ArrayDeque<>();
      Exit exit = Exit.DONE;
      for (Path folder : folders) {
        if (begun.size() >= (long) AHEAD * jobs) {
          exit = exit.or(tell(begun.remove().get(), inOrder));
        }
        begun.add(workers.submit(() -> onOne(folder, work)));
      }
      while (!begun.isEmpty()) {
        exit = exit.or(tell(begun.remove().get(), inOrder));
      }
      return exit;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    } catch (ExecutionException defect) {
      throw new IllegalStateException("failures of a decision are results", defect);
    } finally {
      workers.shutdownNow();
    }
  }

  private static Exit tell(DecisionResult done, Consumer<DecisionResult> inOrder) {
    inOrder.accept(done);
    return done.exit();
  }

  /** A decision that fails must not stop the others, whatever it fails of. */
  private DecisionResult onOne(Path folder, Work work) {
    try (Progress.Part part = progress.of(DecisionFolders.id(folder))) {
      return work.on(folder, part);
    } catch (java.io.IOException disk) {
      return DecisionResult.failed(folder, Failure.of(disk));
    } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
      return DecisionResult.failed(folder, Failure.of(failure));
    }
  }
}
