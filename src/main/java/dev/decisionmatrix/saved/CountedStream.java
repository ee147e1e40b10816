package dev.decisionmatrix.saved;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells how much is read from a stream, so that somebody can stop it. */
abstract class CountedStream extends FilterInputStream {
  CountedStream(InputStream stream) {
    super(stream);
  }

  abstract void count(int bytes);

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }
}
