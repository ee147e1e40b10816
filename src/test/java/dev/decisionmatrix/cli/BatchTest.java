package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private final List<Path> folders =
      IntStream.range(0, 20).mapToObj(number -> Path.of("d" + number)).toList();
  private final List<DecisionResult> told = new ArrayList<>();

  @Test
  void resultsHaveTheOrderOfTheFoldersWhateverFinishesFirst() {
    CountDownLatch othersDone = new CountDownLatch(folders.size() - 1);
    Batch.Work firstLast =
        folder -> {
          if (folder.equals(folders.get(0))) {
            othersDone.await();
          } else {
            othersDone.countDown();
          }
          return DecisionResult.read(folder, List.of());
        };
    Exit exit = new Batch(2, Progress.silent()).run(folders, firstLast, told::add);
    assertThat(exit).isEqualTo(Exit.DONE);
    assertThat(told).extracting(DecisionResult::folder).isEqualTo(folders);
  }

  @Test
  void aDefectInOneDoesNotStopTheOthers() {
    Batch.Work work =
        folder -> {
          if (folder.equals(folders.get(3))) {
            throw new IllegalStateException("out of order");
          }
          return DecisionResult.read(folder, List.of());
        };
    Exit exit = new Batch(2, Progress.silent()).run(folders, work, told::add);
    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(told).hasSize(folders.size());
    Failure failure = told.get(3).failure().orElseThrow();
    assertThat(failure.words()).contains("internal error").contains("out of order");
    assertThat(failure.words() + failure.help()).doesNotContain("\tat ");
    assertThat(failure.trace()).contains("\tat ");
  }

  @Test
  void aDiskThatFailsIsNoDefect() {
    Batch.Work work =
        folder -> {
          throw new IOException("no space left on device");
        };
    new Batch(2, Progress.silent()).run(folders, work, told::add);
    Failure failure = told.get(0).failure().orElseThrow();
    assertThat(failure.words()).isEqualTo("no space left on device");
    assertThat(failure.trace()).isEmpty();
  }

  @Test
  void runningOutOfStackOrMemoryIsToldToo() {
    Batch.Work work =
        folder -> {
          throw folder.endsWith("d0") ? new StackOverflowError() : new OutOfMemoryError();
        };
    Exit exit = new Batch(1, Progress.silent()).run(folders.subList(0, 2), work, told::add);
    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(told.get(1).failure().orElseThrow().words()).isEqualTo("out of memory");
  }
}
