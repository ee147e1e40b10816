package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the name of each point of a scatter: beside it where that is free, else as near as
 * may be with a thin line to it. No name hides a point, another name or such a line; a name for
 * which there is no room at all is left out.
 */
final class SpotNames {
  /** What a point takes up to each side. */
  private static final double POINT = 4;

  private static final double GAP = 2;
  private static final double STEP = 5;
  private static final int STEPS = 45;
  private static final int WAYS = 48;

  /** So much further away a name may stand to cover no joined line and to cross no thin one. */
  private static final double COVERED = 12;

  /** From here on a thin line leads to the point. */
  private static final double FAR = 8;

  /** So near to so many others a point is one of a crowd. */
  private static final double CROWD = 40;

  private static final int FEW = 3;

  /** So many steps further away each try has the names of a crowd. */
  private static final int APART = 1;

  private static final Optional<Name> MISSING = Optional.empty();

  private final List<Pen.Point> points;
  private final List<Pen.Point> joined;
  private final Page.Box room;
  private final List<Page.Box> taken = new ArrayList<>();
  private final List<Name> placed = new ArrayList<>();

  /** Where a name stands. */
  record Name(Page.Box box, Optional<Tie> tie) {}

  /** A thin line from a name to its point. */
  record Tie(Pen.Point from, Pen.Point to) {}

  /** How much room a name takes. */
  record Size(double width, double height) {}

  private record Found(Name name, double cost) {}

  private SpotNames(List<Pen.Point> points, List<Pen.Point> joined, Page.Box room) {
    this.points = points;
    this.joined = joined;
    this.room = room;
    for (Pen.Point point : points) {
      taken.add(new Page.Box(point.x() - POINT, point.y() - POINT, 2 * POINT, 2 * POINT));
    }
  }

  /**
   * A place for each, in the order given: the first have the choice.
   *
   * @param joined corners of a line that names had better not cover
   * @param room within which names stand
   */
  static List<Optional<Name>> of(
      List<Pen.Point> points, List<Size> sizes, List<Pen.Point> joined, Page.Box room) {
    List<Optional<Name>> best = List.of();
    for (int least = 0;
        least < STEPS && (best.isEmpty() || best.contains(MISSING));
        least += APART) {
      List<Optional<Name>> names = new SpotNames(points, joined, room).all(sizes, least);
      if (best.isEmpty() || missing(names) < missing(best)) {
        best = names;
      }
    }
    return best;
  }

  private static long missing(List<Optional<Name>> names) {
    return names.stream().filter(Optional::isEmpty).count();
  }

  /** Names of a crowd stand around it, at least so many steps away. */
  private List<Optional<Name>> all(List<Size> sizes, int least) {
    List<Optional<Name>> found = new ArrayList<>();
    for (int k = 0; k < points.size(); k++) {
      Pen.Point point = points.get(k);
      long near = points.stream().filter(other -> isNear(point, other)).count();
      found.add(place(point, sizes.get(k), near > FEW ? least : 0));
    }
    return found;
  }

  private static boolean isNear(Pen.Point one, Pen.Point other) {
    return Math.abs(one.x() - other.x()) < CROWD && Math.abs(one.y() - other.y()) < CROWD;
  }

  private Optional<Name> place(Pen.Point point, Size size, int least) {
    Optional<Found> best = Optional.empty();
    for (int step = least; step < STEPS; step++) {
      double away = step * STEP;
      if (best.isPresent() && best.get().cost() <= away) {
        break;
      }
      for (int way = 0; way < WAYS; way++) {
        Name name = name(point, size, way, away);
        if (isFree(name)) {
          double cost = away + preference(way) + COVERED * (covered(name.box()) + crossed(name));
          if (best.isEmpty() || cost < best.get().cost()) {
            best = Optional.of(new Found(name, cost));
          }
        }
      }
    }
    best.map(Found::name).ifPresent(placed::add);
    return best.map(Found::name);
  }

  /** To the right and to the left rather than above or below. */
  private static double preference(int way) {
    return Math.abs(StrictMath.sin(angle(way))) + (way > WAYS / 4 ? 0.5 : 0);
  }

  private static double angle(int way) {
    return 2 * Math.PI * way / WAYS;
  }

  private static Name name(Pen.Point point, Size size, int way, double away) {
    double right = StrictMath.cos(angle(way));
    double down = -StrictMath.sin(angle(way));
    double x = point.x() + right * (size.width() / 2 + POINT + GAP + away);
    double y = point.y() + down * (size.height() / 2 + POINT + GAP / 2 + away);
    Page.Box box =
        new Page.Box(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
    return new Name(box, away < FAR ? Optional.empty() : Optional.of(tie(point, box, right, down)));
  }

  /** From the nearest of the name's edge to the edge of the point. */
  private static Tie tie(Pen.Point point, Page.Box box, double right, double down) {
    double x = Math.min(box.x() + box.width(), Math.max(box.x(), point.x()));
    double y = Math.min(box.top() + box.height(), Math.max(box.top(), point.y()));
    return new Tie(
        new Pen.Point(x, y), new Pen.Point(point.x() + right * POINT, point.y() + down * POINT));
  }

  private boolean isFree(Name name) {
    Page.Box box = name.box();
    return box.x() >= room.x()
        && box.top() >= room.top()
        && box.x() + box.width() <= room.x() + room.width()
        && box.top() + box.height() <= room.top() + room.height()
        && taken.stream().noneMatch(other -> overlaps(box, other))
        && placed.stream().noneMatch(other -> hides(name, other));
  }

  private static boolean hides(Name name, Name other) {
    return overlaps(name.box(), other.box())
        || name.tie().filter(tie -> crosses(tie, other.box())).isPresent()
        || other.tie().filter(tie -> crosses(tie, name.box())).isPresent();
  }

  private static boolean overlaps(Page.Box one, Page.Box other) {
    return one.x() < other.x() + other.width()
        && other.x() < one.x() + one.width()
        && one.top() < other.top() + other.height()
        && other.top() < one.top() + one.height();
  }

  private long covered(Page.Box box) {
    long covered = 0;
    for (int k = 1; k < joined.size(); k++) {
      covered += crosses(new Tie(joined.get(k - 1), joined.get(k)), box) ? 1 : 0;
    }
    return covered;
  }

  private long crossed(Name name) {
    return name.tie().stream()
        .mapToLong(
            own ->
                placed.stream()
                    .filter(other -> other.tie().filter(one -> cross(own, one)).isPresent())
                    .count())
        .sum();
  }

  /** Whether a line has a point within a box: what is left of it between the sides is something. */
  private static boolean crosses(Tie line, Page.Box box) {
    double[] left = {0, 1};
    double right = line.to().x() - line.from().x();
    double down = line.to().y() - line.from().y();
    cut(left, right, box.x() - line.from().x(), box.width());
    cut(left, down, box.top() - line.from().y(), box.height());
    return left[0] < left[1];
  }

  /** Liang and Barsky 1984: what lies between two sides of a box, as shares of the line. */
  private static void cut(double[] left, double along, double to, double size) {
    if (along == 0) {
      left[1] = to < 0 && to + size > 0 ? left[1] : left[0];
      return;
    }
    left[0] = Math.max(left[0], Math.min(to / along, (to + size) / along));
    left[1] = Math.min(left[1], Math.max(to / along, (to + size) / along));
  }

  private static boolean cross(Tie one, Tie other) {
    return side(one, other.from()) * side(one, other.to()) < 0
        && side(other, one.from()) * side(other, one.to()) < 0;
  }

  private static double side(Tie line, Pen.Point point) {
    return (line.to().x() - line.from().x()) * (point.y() - line.from().y())
        - (line.to().y() - line.from().y()) * (point.x() - line.from().x());
  }
}
