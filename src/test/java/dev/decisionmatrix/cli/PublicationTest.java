package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final List<String> NAMES = List.of("x.xlsx", "x.pdf", "x.md", "x.json");

  @TempDir Path folder;

  private static List<OutputFile> filled(char letter, int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) letter);
    return NAMES.stream().map(name -> new OutputFile(name, bytes)).toList();
  }

  @Test
  void makesTheFolderAndLeavesTheFilesAlone() throws IOException {
    Path deep = folder.resolve("a/b");
    List<Path> places = new Publication(deep).of(filled('a', 10));
    assertThat(places).extracting(Path::getFileName).extracting(Path::toString).isEqualTo(NAMES);
    assertThat(Folders.names(deep)).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    new Publication(folder).of(filled('a', 10));
    new Publication(folder).of(filled('b', 5));
    assertThat(folder.resolve("x.pdf")).hasContent("bbbbb");
    assertThat(Folders.names(folder)).containsExactlyInAnyOrderElementsOf(NAMES);
  }

  /** Of a process that ended long ago, whatever has its number now, and of any decision. */
  @Test
  void clearsAwayWhatAKilledRunLeft() throws IOException {
    long alive = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".x.pdf." + alive + "-abc-1.new"), "half a fi");
    Files.writeString(folder.resolve(".y.pdf." + alive + "-abc-2.old"), "of another decision");
    Files.writeString(folder.resolve(OutputLock.NAME), "");
    Files.writeString(folder.resolve(".hidden.new"), "of people");
    new Publication(folder).of(filled('a', 10));
    assertThat(Folders.names(folder))
        .containsExactlyInAnyOrder("x.xlsx", "x.pdf", "x.md", "x.json", ".hidden.new");
  }

  @Nested
  class WhenOneFileCannotTakeItsPlace {
    private void block() throws IOException {
      Files.createDirectories(folder.resolve("x.json/occupied"));
    }

    @Test
    void theOthersAreAsTheyWere() throws IOException {
      new Publication(folder).of(filled('a', 10).subList(0, 3));
      block();
      assertThatThrownBy(() -> new Publication(folder).of(filled('b', 5)))
          .isInstanceOf(IOException.class);
      assertThat(folder.resolve("x.xlsx")).hasContent("aaaaaaaaaa");
      assertThat(folder.resolve("x.md")).hasContent("aaaaaaaaaa");
      assertThat(Folders.names(folder)).containsExactlyInAnyOrder("x.xlsx", "x.pdf", "x.md");
    }

    @Test
    void newOnesAreGone() throws IOException {
      block();
      assertThatThrownBy(() -> new Publication(folder).of(filled('b', 5)))
          .isInstanceOf(IOException.class);
      assertThat(Folders.names(folder)).isEmpty();
    }
  }

  @Nested
  class WhenSomethingIsInTheWay {
    @Test
    void aLinkInTheOutputsPlaceGivesWayAndItsTargetStays() throws IOException {
      Path target = Files.writeString(folder.resolve("elsewhere.txt"), "mine");
      Path out = Files.createDirectory(folder.resolve("out"));
      Files.createSymbolicLink(out.resolve("x.md"), target);
      Files.createSymbolicLink(out.resolve("x.pdf"), folder.resolve("nothing"));
      new Publication(out).of(filled('a', 3));
      assertThat(target).hasContent("mine");
      assertThat(out.resolve("x.md")).isRegularFile().hasContent("aaa");
      assertThat(Folders.names(out)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void aLinkToTheOutputsLeadsThereAndSoDoTwoPoints() throws IOException {
      Path out = Files.createDirectory(folder.resolve("out"));
      Files.createSymbolicLink(folder.resolve("link"), out);
      new Publication(folder.resolve("link")).of(filled('a', 3));
      new Publication(folder.resolve("link/../out/../link")).of(filled('b', 3));
      assertThat(out.resolve("x.md")).hasContent("bbb");
      assertThat(Folders.names(out)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
      Path file = Files.writeString(folder.resolve("out"), "mine");
      assertThatThrownBy(() -> new Publication(file.resolve("deeper")).of(filled('a', 3)))
          .isInstanceOfSatisfying(
              IOException.class, told -> assertThat(DiskWords.of(told)).contains("`" + file));
      assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderInPlaceOfAFileIsTold() throws IOException {
      Path there = Files.createDirectories(folder.resolve("x.md"));
      assertThatThrownBy(() -> new Publication(folder).of(filled('a', 3)))
          .isInstanceOfSatisfying(
              IOException.class,
              told ->
                  assertThat(DiskWords.of(told))
                      .isEqualTo("`" + there + "`: there is a folder where a file is needed"));
      assertThat(Folders.names(folder)).isEmpty();
    }
  }

  /** Two programs publish the same files, of which one has other contents, at the same time. */
  @Test
  void twoAtOnceWaitForEachOther() throws Exception {
    List<Thread> threads = new ArrayList<>();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    for (char letter : new char[] {'a', 'b', 'c'}) {
      threads.add(
          new Thread(
              () -> {
                try {
                  for (int round = 0; round < 15; round++) {
                    new Publication(folder).of(filled(letter, 3));
                  }
                } catch (IOException | RuntimeException failed) {
                  failure.set(failed);
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failure.get()).isNull();
    assertThat(Folders.names(folder)).containsExactlyInAnyOrderElementsOf(NAMES);
    String one = Files.readString(folder.resolve(NAMES.get(0)));
    assertThat(NAMES).allSatisfy(name -> assertThat(folder.resolve(name)).hasContent(one));
  }

  /** Publishes two versions in turn until it is killed. */
  static final class Endless {
    static final int SIZE = 300_000;

    public static void main(String[] arguments) throws IOException {
      for (int round = 0; ; round++) {
        new Publication(Path.of(arguments[0])).of(filled(round % 2 == 0 ? 'a' : 'b', SIZE));
      }
    }
  }

  @Nested
  class WhenKilled {
    /** {@code -Dkills=200} tries as many. */
    private static final int KILLS = Integer.getInteger("kills", 8);

    private final Random moments = new Random(20261121);

    @Test
    void eachPathHoldsTheOldFileOrTheNewOne() throws Exception {
      new Publication(folder).of(filled('a', Endless.SIZE));
      for (int kill = 0; kill < KILLS; kill++) {
        Process process = endless();
        Path second = folder.resolve("x.pdf");
        awaitStart(process, Files.getLastModifiedTime(second).toMillis());
        Thread.sleep(moments.nextInt(60));
        process.destroyForcibly().waitFor();
        for (String name : NAMES) {
          byte[] bytes = Files.readAllBytes(folder.resolve(name));
          assertThat(bytes).as("%s after kill %s", name, kill).hasSize(Endless.SIZE);
          assertThat(bytes).as("%s after kill %s", name, kill).containsOnly(bytes[0]);
        }
      }
      new Publication(folder).of(filled('a', 10));
      assertThat(Folders.names(folder)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    private void awaitStart(Process process, long before) throws Exception {
      while (process.isAlive() && !isWriting(before)) {
        Thread.sleep(5);
      }
      assertThat(process.isAlive()).as("it runs until it is killed").isTrue();
    }

    private boolean isWriting(long before) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files.count() > NAMES.size()
            || Files.getLastModifiedTime(folder.resolve("x.pdf")).toMillis() != before;
      }
    }

    private Process endless() throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-cp",
              System.getProperty("java.class.path"),
              Endless.class.getName(),
              folder.toString())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    }
  }
}
