package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile tells the colours that IEC 61966-2-1 and the ICC's specification name. */
class ColourProfileTest {
  private static final Offset<Double> CHROMATICITY = within(2e-4);

  /** The ICC's profile connection space: D50. */
  private static final double[] D50 = {0.9642, 1, 0.8249};

  private final byte[] bytes = ColourProfile.srgb();
  private final ICC_Profile profile = ICC_Profile.getInstance(bytes);

  @Test
  void isAnIcc42ProfileOfADisplay() {
    assertThat(ByteBuffer.wrap(bytes).getInt()).isEqualTo(bytes.length);
    assertThat(profile.getMajorVersion()).isEqualTo(4);
    assertThat(profile.getMinorVersion()).isEqualTo(0x20);
    assertThat(profile.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
    assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    assertThat(profile.getPCSType()).isEqualTo(ColorSpace.TYPE_XYZ);
  }

  @Test
  void saysThatItIsFree() {
    byte[] words = profile.getData(ICC_Profile.icSigCopyrightTag);
    assertThat(new String(words, 28, words.length - 28, StandardCharsets.UTF_16BE))
        .isEqualTo("No copyright, use freely");
  }

  @Test
  void itsWhiteIsD50AsOfEveryProfile() {
    assertThat(figures("wtpt")).containsExactly(D50, within(5e-5));
  }

  @Test
  void itsPrimariesTogetherAreWhite() {
    for (int part = 0; part < 3; part++) {
      double sum = figures("rXYZ")[part] + figures("gXYZ")[part] + figures("bXYZ")[part];
      assertThat(sum).isEqualTo(D50[part], within(2e-4));
    }
  }

  @Test
  void beforeItsAdaptationWhiteIsD65() {
    assertThat(chromaticity(unadapted(D50)))
        .containsExactly(new double[] {0.3127, 0.3290}, CHROMATICITY);
  }

  @ParameterizedTest
  @CsvSource({"rXYZ, 0.64, 0.33", "gXYZ, 0.30, 0.60", "bXYZ, 0.15, 0.06"})
  void beforeTheirAdaptationPrimariesAreThoseOfTheStandard(String tag, double x, double y) {
    assertThat(chromaticity(unadapted(figures(tag))))
        .containsExactly(new double[] {x, y}, CHROMATICITY);
  }

  /** g, a, b, c and d of type 3: (ax + b)^g from d on, cx below. */
  @Test
  void itsCurveIsAStraightFootThenAPower() {
    for (String tag : new String[] {"rTRC", "gTRC", "bTRC"}) {
      ByteBuffer data = ByteBuffer.wrap(profile.getData(signature(tag)));
      assertThat(data.getInt()).isEqualTo(signature("para"));
      assertThat(data.getShort(8)).isEqualTo((short) 3);
      assertThat(fixed(data, 12))
          .containsExactly(
              new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}, within(1e-5));
    }
  }

  /** Java's own sRGB is the second opinion: what one calls a colour, the other does too. */
  @ParameterizedTest
  @ValueSource(ints = {0x000000, 0xFFFFFF, 0x808080, 0x0A0A0A, 0xFF0000, 0x1F5FA8, 0xB35C00})
  void javaReadsTheSameColours(int rgb) {
    float[] colour = {
      (rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f,
    };
    float[] read = new ICC_ColorSpace(profile).toRGB(colour);
    for (int part = 0; part < 3; part++) {
      assertThat(read[part]).isCloseTo(colour[part], within(1 / 255f));
    }
  }

  /** From D50 back to what it was under D65: the inverse of the matrix that chad names. */
  private double[] unadapted(double[] xyz) {
    double[] m = figures("chad");
    double determinant = 0;
    double[] solved = new double[3];
    for (int column = 0; column < 3; column++) {
      determinant += m[column] * minor(m, 0, column);
      for (int row = 0; row < 3; row++) {
        solved[column] += xyz[row] * minor(m, row, column);
      }
    }
    for (int part = 0; part < 3; part++) {
      solved[part] /= determinant;
    }
    return solved;
  }

  /** With its sign. */
  private static double minor(double[] m, int row, int column) {
    int above = (row + 1) % 3 * 3;
    int below = (row + 2) % 3 * 3;
    int left = (column + 1) % 3;
    int right = (column + 2) % 3;
    return m[above + left] * m[below + right] - m[above + right] * m[below + left];
  }

  private static double[] chromaticity(double[] xyz) {
    double sum = xyz[0] + xyz[1] + xyz[2];
    return new double[] {xyz[0] / sum, xyz[1] / sum};
  }

  private double[] figures(String tag) {
    return fixed(ByteBuffer.wrap(profile.getData(signature(tag))), 8);
  }

  /** The s15Fixed16 figures from there to the end. */
  private static double[] fixed(ByteBuffer data, int from) {
    return IntStream.range(0, (data.capacity() - from) / 4)
        .mapToDouble(figure -> data.getInt(from + 4 * figure) / 65536.0)
        .toArray();
  }

  private static int signature(String tag) {
    return ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
