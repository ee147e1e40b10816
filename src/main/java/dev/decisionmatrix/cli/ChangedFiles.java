package dev.decisionmatrix.cli;

import dev.decisionmatrix.edit.Moved;
import dev.decisionmatrix.input.FileContent;
import dev.decisionmatrix.input.FileNames;
import dev.decisionmatrix.input.ReadDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes changed files of a decision: all of them or none, and none where somebody else has changed
 * the decision since it was read.
 */
final class ChangedFiles {
  private final Path folder;
  private final ReadDecision read;

  ChangedFiles(Path folder, ReadDecision read) {
    this.folder = folder;
    this.read = read;
  }

  void write(List<FileContent> files) throws IOException {
    checkUntouched();
    publish(files);
  }

  /** The same once files have other paths; they get their old ones back where that fails. */
  void move(List<Moved> moved, List<FileContent> files) throws IOException {
    checkUntouched();
    for (Moved one : moved) {
      checkFree(FileNames.within(folder, one.from()), folder.resolve(one.to()));
    }
    moveThenPublish(moved, files);
  }

  private void checkFree(Path before, Path after) throws IOException {
    if (Files.exists(after) && !Files.isSameFile(before, after)) {
      throw new WrongUse(
          "`" + after + "` is there already; nothing was written",
          "move it away, or name another id");
    }
  }

  private void moveThenPublish(List<Moved> moved, List<FileContent> files) throws IOException {
    if (moved.isEmpty()) {
      publish(files);
      return;
    }
    Path before = FileNames.within(folder, moved.get(0).from());
    Path after = folder.resolve(moved.get(0).to());
    Files.move(before, after, StandardCopyOption.ATOMIC_MOVE);
    try {
      moveThenPublish(moved.subList(1, moved.size()), files);
    } catch (IOException | RuntimeException failure) {
      Files.move(after, before, StandardCopyOption.ATOMIC_MOVE);
      throw failure;
    }
  }

  private void checkUntouched() throws IOException {
    for (FileContent before : read.files()) {
      Path place = FileNames.within(folder, before.path());
      if (!Files.exists(place) || !Arrays.equals(Files.readAllBytes(place), before.bytes())) {
        throw new WrongUse(
            "`" + place + "` was changed by somebody else meanwhile; nothing was written",
            "run the command again");
      }
    }
  }

  /** A link stays one: the file that it leads to is written. */
  private void publish(List<FileContent> files) throws IOException {
    List<OutputFile> written = new ArrayList<>();
    for (FileContent file : files) {
      Path place = FileNames.within(folder, file.path());
      written.add(new OutputFile(Files.exists(place) ? place.toRealPath() : place, file.bytes()));
    }
    if (!written.isEmpty()) {
      new Publication(folder).of(written);
    }
  }
}
