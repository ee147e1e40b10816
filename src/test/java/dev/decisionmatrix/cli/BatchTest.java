package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
        (folder, steps) -> {
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
  void onlySoManyResultsPileUpBehindASlowOne() throws InterruptedException {
    List<Path> many = IntStream.range(0, 200).mapToObj(number -> Path.of("d" + number)).toList();
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch firstMayEnd = new CountDownLatch(1);
    Batch.Work slowFirst =
        (folder, steps) -> {
          begun.incrementAndGet();
          if (folder.equals(many.get(0))) {
            firstMayEnd.await();
          }
          return DecisionResult.read(folder, List.of());
        };
    Thread run = new Thread(() -> new Batch(2, Progress.silent()).run(many, slowFirst, told::add));
    run.start();
    for (int i = 0; i < 2_000 && begun.get() < 64; i++) {
      Thread.sleep(5);
    }
    Thread.sleep(50);
    assertThat(begun).hasValue(64);
    firstMayEnd.countDown();
    run.join();
    assertThat(told).extracting(DecisionResult::folder).isEqualTo(many);
  }

  @Test
  void ofTwoDecisionsTheSecondIsBegunWhileTheFirstIsAtWork() {
    CyclicBarrier both = new CyclicBarrier(2);
    Batch.Work together =
        (folder, steps) -> {
          both.await(10, TimeUnit.SECONDS);
          return DecisionResult.read(folder, List.of());
        };
    Exit exit = new Batch(2, Progress.silent()).run(folders.subList(0, 2), together, told::add);
    assertThat(exit).isEqualTo(Exit.DONE);
  }

  @Test
  void nothingToDoIsDone() {
    Batch.Work never =
        (folder, steps) -> {
          throw new IllegalStateException();
        };
    assertThat(new Batch(2, Progress.silent()).run(List.of(), never, told::add))
        .isEqualTo(Exit.DONE);
  }

  @Test
  void aDefectInOneDoesNotStopTheOthers() {
    Batch.Work work =
        (folder, steps) -> {
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
        (folder, steps) -> {
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
        (folder, steps) -> {
          throw folder.endsWith("d0") ? new StackOverflowError() : new OutOfMemoryError();
        };
    Exit exit = new Batch(1, Progress.silent()).run(folders.subList(0, 2), work, told::add);
    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(told.get(1).failure().orElseThrow().words()).isEqualTo("out of memory");
  }
}
