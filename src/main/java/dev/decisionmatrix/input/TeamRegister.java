package dev.decisionmatrix.input;

import java.util.List;
import java.util.Optional;

/**
 * What a decision knows of its teams, for one that is to be added.
 *
 * @param listed in {@code decision.yaml}
 * @param files names of the tables in {@code weights}
 */
public record TeamRegister(List<Entry> listed, List<String> files) {
  /** A team of {@code decision.yaml}. */
  public record Entry(String id, String name, double power) {}

  public TeamRegister {
    listed = List.copyOf(listed);
    files = List.copyOf(files);
  }

  /** The team that goes by this id, or else by this name, however it is spelt. */
  public Optional<Entry> find(String words) {
    String key = Names.key(words);
    return listed.stream()
        .filter(entry -> Names.key(entry.id()).equals(key))
        .findFirst()
        .or(() -> listed.stream().filter(entry -> Names.key(entry.name()).equals(key)).findFirst());
  }

  /** A team that is called nearly so and has no table. */
  public Optional<Entry> near(String words) {
    List<Entry> open = listed.stream().filter(entry -> table(entry.id()).isEmpty()).toList();
    return Names.nearest(words, open.stream().map(Entry::id).toList())
        .or(() -> Names.nearest(words, open.stream().map(Entry::name).toList()))
        .flatMap(this::find);
  }

  /** The name of the file that a team of this id has. */
  public Optional<String> table(String id) {
    return files.stream()
        .filter(file -> Names.key(WeightsFolder.teamId(file)).equals(Names.key(id)))
        .findFirst();
  }

  /** Whether a file can have it for its name. */
  public static boolean isFileName(String id) {
    return WeightsFolder.isTeamName(id);
  }
}
