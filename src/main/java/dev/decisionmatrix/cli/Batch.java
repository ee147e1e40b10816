package dev.decisionmatrix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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
    DecisionResult on(Path folder) throws Exception;
  }

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
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(jobs, folders.size()));
    try {
      List<Future<DecisionResult>> results = new ArrayList<>();
      for (Path folder : folders) {
        results.add(workers.submit(() -> onOne(folder, work)));
      }
      Exit exit = Exit.DONE;
      for (Future<DecisionResult> result : results) {
        DecisionResult done = result.get();
        exit = exit.or(done.exit());
        inOrder.accept(done);
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

  /** A decision that fails must not stop the others, whatever it fails of. */
  private DecisionResult onOne(Path folder, Work work) {
    try {
      return work.on(folder);
    } catch (java.io.IOException disk) {
      return DecisionResult.failed(folder, Failure.of(disk));
    } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
      return DecisionResult.failed(folder, Failure.of(failure));
    } finally {
      progress.step();
    }
  }
}
