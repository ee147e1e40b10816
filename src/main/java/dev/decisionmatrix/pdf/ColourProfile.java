package dev.decisionmatrix.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC 4.2 profile of sRGB (IEC 61966-2-1), written by ourselves: the one of the running Java
 * differs in bytes from release to release.
 */
final class ColourProfile {
  private static final int HEADER = 128;

  private ColourProfile() {}

  static byte[] srgb() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words("sRGB"));
    tags.put("cprt", words("No copyright, use freely"));
    tags.put("wtpt", xyz(0.9642, 1, 0.8249));
    // the primaries of sRGB, adapted from D65 to D50 by the Bradford matrix that chad names
    tags.put(
        "chad",
        fixed("sf32", 1.0479, 0.0229, -0.0502, 0.0296, 0.9905, -0.0171, -0.0092, 0.0151, 0.7517));
    tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
    tags.put("rTRC", curve());
    tags.put("gTRC", new byte[0]);
    tags.put("bTRC", new byte[0]);
    try {
      return assembled(tags);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] assembled(Map<String, byte[]> tags) throws IOException {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    DataOutputStream entries = new DataOutputStream(table);
    entries.writeInt(tags.size());
    int begin = HEADER + 4 + 12 * tags.size();
    int at = begin;
    int length = 0;
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      // an empty entry shares what the one before it holds: one curve for three channels
      if (tag.getValue().length > 0) {
        at = begin + data.size();
        length = tag.getValue().length;
        data.write(tag.getValue());
        data.write(new byte[(4 - length % 4) % 4]);
      }
      entries.write(tag.getKey().getBytes(StandardCharsets.US_ASCII));
      entries.writeInt(at);
      entries.writeInt(length);
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    profile.write(header(begin + data.size()));
    table.writeTo(profile);
    data.writeTo(profile);
    return profile.toByteArray();
  }

  private static byte[] header(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(0x04200000);
    out.writeBytes("mntrRGB XYZ ");
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    writeXyz(out, 0.9642, 1, 0.8249);
    out.write(new byte[HEADER - bytes.size()]);
    return bytes.toByteArray();
  }

  private static byte[] words(String text) {
    byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
    return bytes(
        out -> {
          out.writeBytes("mluc");
          out.writeInt(0);
          out.writeInt(1);
          out.writeInt(12);
          out.writeBytes("enUS");
          out.writeInt(utf16.length);
          out.writeInt(28);
          out.write(utf16);
        });
  }

  private static byte[] xyz(double x, double y, double z) {
    return bytes(
        out -> {
          out.writeBytes("XYZ ");
          out.writeInt(0);
          writeXyz(out, x, y, z);
        });
  }

  private static byte[] fixed(String type, double... figures) {
    return bytes(
        out -> {
          out.writeBytes(type);
          out.writeInt(0);
          for (double figure : figures) {
            out.writeInt(fixed(figure));
          }
        });
  }

  /** The curve of sRGB: a straight foot, then a power. */
  private static byte[] curve() {
    return bytes(
        out -> {
          out.writeBytes("para");
          out.writeInt(0);
          out.writeShort(3);
          out.writeShort(0);
          for (double figure : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            out.writeInt(fixed(figure));
          }
        });
  }

  private static void writeXyz(DataOutputStream out, double x, double y, double z)
      throws IOException {
    out.writeInt(fixed(x));
    out.writeInt(fixed(y));
    out.writeInt(fixed(z));
  }

  private static int fixed(double figure) {
    return (int) Math.round(figure * 65536);
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(new DataOutputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
