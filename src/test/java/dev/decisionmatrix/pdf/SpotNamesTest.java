package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpotNamesTest {
  private static final Page.Box ROOM = new Page.Box(0, 0, 440, 260);

  @Test
  void aNameStandsBesideItsPoint() {
    SpotNames.Name name =
        names(List.of(new Pen.Point(200, 100)), List.of(new SpotNames.Size(50, 10))).get(0);

    assertThat(name.tie()).isEmpty();
    assertThat(name.box().x()).isGreaterThan(200).isLessThan(210);
    assertThat(name.box().top()).isEqualTo(95);
  }

  @Test
  void atTheEdgeItStandsOnTheOtherSide() {
    SpotNames.Name name =
        names(List.of(new Pen.Point(438, 100)), List.of(new SpotNames.Size(50, 10))).get(0);

    assertThat(name.box().x() + name.box().width()).isLessThan(438);
  }

  @Test
  void whatHasNoRoomIsLeftOut() {
    assertThat(
            SpotNames.of(
                List.of(new Pen.Point(200, 100)),
                List.of(new SpotNames.Size(500, 10)),
                List.of(),
                ROOM))
        .containsExactly(Optional.empty());
  }

  static IntStream seeds() {
    return IntStream.range(0, 50);
  }

  /** Twelve options with long names, crowded or all in one place. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noNameHidesAnotherNorAPoint(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double crowd = 1 + seed * 5;
    List<Pen.Point> points = new ArrayList<>();
    List<SpotNames.Size> sizes = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      points.add(new Pen.Point(200 + random.nextDouble(crowd), 5 + random.nextDouble(crowd)));
      sizes.add(new SpotNames.Size(20 + random.nextDouble(100), k % 3 == 0 ? 19 : 9.5));
    }

    List<SpotNames.Name> names = names(points, sizes);

    assertThat(names).hasSize(12);
    for (int k = 0; k < 12; k++) {
      Page.Box box = names.get(k).box();
      assertThat(points).noneMatch(point -> distance(box, point) < 3);
      assertThat(names.subList(0, k)).noneMatch(other -> overlap(box, other.box()));
      assertThat(box.x()).isGreaterThanOrEqualTo(ROOM.x());
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(ROOM.width());
    }
  }

  private static List<SpotNames.Name> names(List<Pen.Point> points, List<SpotNames.Size> sizes) {
    return SpotNames.of(points, sizes, List.of(), ROOM).stream().flatMap(Optional::stream).toList();
  }

  private static double distance(Page.Box box, Pen.Point point) {
    double x = Math.min(box.x() + box.width(), Math.max(box.x(), point.x()));
    double y = Math.min(box.top() + box.height(), Math.max(box.top(), point.y()));
    return Math.hypot(point.x() - x, point.y() - y);
  }

  private static boolean overlap(Page.Box one, Page.Box other) {
    return Math.abs(one.x() + one.width() / 2 - other.x() - other.width() / 2)
            < (one.width() + other.width()) / 2 - 1e-9
        && Math.abs(one.top() + one.height() / 2 - other.top() - other.height() / 2)
            < (one.height() + other.height()) / 2 - 1e-9;
  }
}
