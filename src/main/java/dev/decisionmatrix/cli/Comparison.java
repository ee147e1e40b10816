package dev.decisionmatrix.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Takes what would be written to a file and compares it with what is there. */
final class Comparison extends OutputStream {
  private final InputStream there;
  private boolean alike;

  Comparison(Path file) throws IOException {
    this.alike = Files.isRegularFile(file);
    this.there =
        alike ? new BufferedInputStream(Files.newInputStream(file)) : InputStream.nullInputStream();
  }

  @Override
  public void write(int written) throws IOException {
    write(new byte[] {(byte) written}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    alike =
        alike
            && Arrays.equals(
                there.readNBytes(length), Arrays.copyOfRange(bytes, from, from + length));
  }

  @Override
  public void close() throws IOException {
    alike = alike && there.read() < 0;
    there.close();
  }

  /** Once it is closed. */
  boolean isAlike() {
    return alike;
  }
}
