package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.model.Claim;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static final long MEGABYTE = 1L << 20;

  private final Decision decision;

  RoomTest() throws IOException {
    Outcome<ReadDecision> read = DecisionReader.read(Path.of("input/python-orm"));
    decision = ((Outcome.Ok<ReadDecision>) read).value().decision();
  }

  private int mostAtOnce(Room room, int all) throws InterruptedException {
    return mostAtOnce(room, decision, all);
  }

  /** The most of them that were in at once, of as many as could go in. */
  private static int mostAtOnce(Room room, Decision decision, int all) throws InterruptedException {
    AtomicInteger in = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch out = new CountDownLatch(all);
    for (int i = 0; i < all; i++) {
      new Thread(
              () -> {
                try {
                  room.forThe(
                      decision,
                      () -> {
                        most.accumulateAndGet(in.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(20_000_000);
                        return in.decrementAndGet();
                      });
                } catch (IOException never) {
                  throw new UncheckedIOException(never);
                }
                out.countDown();
              })
          .start();
    }
    assertThat(out.await(20, TimeUnit.SECONDS)).isTrue();
    return most.get();
  }

  @Test
  void whatIsTooLargeForAllOfItGoesInAlone() throws InterruptedException {
    assertThat(mostAtOnce(new Room(8 * MEGABYTE), 3)).isEqualTo(1);
  }

  @Test
  void aSmallHeapHoldsFewDecisionsAtATime() throws InterruptedException {
    assertThat(mostAtOnce(new Room(256 * MEGABYTE), 16)).isBetween(1, 8);
  }

  /** Of 20,000 claims 168 MB were alive: two would not do in 256, nor one of 50,000 and another. */
  @Test
  void decisionsOfManyClaimsGoInOneAtATime() throws InterruptedException {
    List<Claim> claims = decision.claims();
    Decision large =
        decision.withClaims(
            IntStream.range(0, 20_000).mapToObj(i -> claims.get(i % claims.size())).toList());
    assertThat(mostAtOnce(new Room(512 * MEGABYTE), large, 4)).isEqualTo(1);
    assertThat(mostAtOnce(new Room(512 * MEGABYTE), 4)).isGreaterThan(1);
  }

  @Test
  void aLargeHeapHoldsAll() throws InterruptedException {
    assertThat(mostAtOnce(new Room(64 * 1024 * MEGABYTE), 8)).isGreaterThan(1);
  }
}
