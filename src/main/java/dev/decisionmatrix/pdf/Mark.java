package dev.decisionmatrix.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How a series shows: a colour that colour-blind readers tell apart (Okabe and Ito 2008) and a
 * shape that is told apart in grey.
 */
enum Mark {
  DISC(0x0072B2, 0, 0),
  SQUARE(0xD55E00, 4, 45),
  TRIANGLE(0x009E73, 3, 0),
  DIAMOND(0xB5588F, 4, 0),
  FLAG(0x8A5A00, 3, 180),
  PENTAGON(0x2F8FBF, 5, 0),
  CROSS(0x1B1F24, 0, 0),
  RING(0x57606A, 0, 0);

  private static final double RADIUS = 3;

  private final int rgb;
  private final int corners;
  private final double turned;

  Mark(int rgb, int corners, double turned) {
    this.rgb = rgb;
    this.corners = corners;
    this.turned = turned;
  }

  /** How many series can be told apart. */
  static int most() {
    return values().length;
  }

  static Mark of(int series) {
    return values()[series % values().length];
  }

  Ink ink() {
    return Ink.of(rgb);
  }

  void draw(Pen pen, double x, double y) {
    draw(pen, x, y, Ink.WHITE, RADIUS + 0.8);
    draw(pen, x, y, ink(), RADIUS);
  }

  private void draw(Pen pen, double x, double y, Ink colour, double radius) {
    if (this == CROSS) {
      double half = radius - RADIUS + 1;
      pen.fill(colour, x - radius, y - half, 2 * radius, 2 * half);
      pen.fill(colour, x - half, y - radius, 2 * half, 2 * radius);
    } else if (corners == 0) {
      pen.dot(colour, x, y, radius);
      if (this == RING && colour.equals(ink())) {
        pen.dot(Ink.WHITE, x, y, radius - 1.3);
      }
    } else {
      pen.outline(colour, polygon(x, y, radius * (corners == 3 ? 1.3 : 1.2)));
    }
  }

  private List<Pen.Point> polygon(double x, double y, double radius) {
    List<Pen.Point> points = new ArrayList<>();
    for (int k = 0; k < corners; k++) {
      double angle = StrictMath.toRadians(turned + 360.0 * k / corners);
      points.add(
          new Pen.Point(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle)));
    }
    return points;
  }
}
