package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/** The locks of several folders, always taken in one order, so that no two wait for each other. */
final class OutputLocks implements AutoCloseable {
  private final List<Path> folders;
  private final Deque<OutputLock> held = new ArrayDeque<>();

  private OutputLocks(List<Path> folders) {
    this.folders = folders;
  }

  /** Waits for all. */
  static OutputLocks on(Collection<Path> folders) throws IOException {
    TreeMap<Path, Path> inOrder = new TreeMap<>();
    for (Path folder : folders) {
      inOrder.putIfAbsent(folder.toRealPath(), folder);
    }
    OutputLocks locks = new OutputLocks(List.copyOf(inOrder.keySet()));
    try {
      for (Path folder : locks.folders) {
        locks.held.push(OutputLock.on(folder));
      }
      return locks;
    } catch (IOException | RuntimeException failure) {
      locks.close();
      throw failure;
    }
  }

  /** Each once, by its real path. */
  List<Path> folders() {
    return folders;
  }

  @Override
  public void close() throws IOException {
    while (!held.isEmpty()) {
      held.pop().close();
    }
  }
}
