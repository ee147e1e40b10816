package dev.decisionmatrix.cli;

import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Hands arguments to a command as the library would, where they are as plain as most: options by
 * their full name with a value that fits, and folders. To load the library takes longer than to
 * read a decision, so it is left to what is not plain: help, mistakes, other ways to write.
 */
final class PlainArguments {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}|0");

  /** Where an argument goes. */
  private record Target(Object owner, Field field) {
    boolean isFlag() {
      return field.getType() == boolean.class;
    }

    boolean isList() {
      return field.getType() == List.class;
    }
  }

  private final Map<String, Target> options = new HashMap<>();
  private final List<Target> positions = new ArrayList<>();
  private final Set<Field> given = new HashSet<>();

  private PlainArguments(Object command) {
    collect(command);
  }

  /** Whether all were plain; if not, the command has to be made anew. */
  static boolean give(Object command, List<String> arguments) {
    return new PlainArguments(command).give(arguments.iterator());
  }

  /** The options that a command has, by all their names. */
  static Set<String> options(Object command) {
    return new PlainArguments(command).options.keySet();
  }

  private void collect(Object owner) {
    for (Field field : owner.getClass().getDeclaredFields()) {
      Option option = field.getAnnotation(Option.class);
      if (option != null) {
        for (String name : option.names()) {
          options.put(name, new Target(owner, field));
        }
      } else if (field.isAnnotationPresent(Parameters.class)) {
        positions.add(new Target(owner, field));
      } else if (field.isAnnotationPresent(Mixin.class)) {
        collect(value(owner, field));
      }
    }
  }

  private boolean give(Iterator<String> arguments) {
    boolean plain = true;
    while (plain && arguments.hasNext()) {
      String argument = arguments.next();
      plain = argument.startsWith("-") ? option(argument, arguments) : position(argument);
    }
    return plain && (positions.isEmpty() || positions.get(0).isList());
  }

  private boolean position(String argument) {
    return positions.size() == 1 && positions.get(0).isList() && put(positions.get(0), argument);
  }

  private boolean option(String argument, Iterator<String> rest) {
    int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
    Target target = options.get(equals < 0 ? argument : argument.substring(0, equals));
    if (target == null || (!given.add(target.field()) && !target.isList())) {
      return false;
    }
    if (target.isFlag()) {
      set(target, true);
      return equals < 0;
    }
    if (equals >= 0) {
      return put(target, argument.substring(equals + 1));
    }
    return rest.hasNext() && put(target, rest.next());
  }

  private static boolean put(Target target, String text) {
    if (text.isEmpty() || text.startsWith("-") || text.startsWith("@")) {
      return false;
    }
    Type type = target.field().getGenericType();
    Type inner = type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type;
    Optional<Object> fit = converted(text, inner);
    fit.ifPresent(value -> put(target, value));
    return fit.isPresent();
  }

  private static void put(Target target, Object value) {
    if (target.isList()) {
      @SuppressWarnings("unchecked")
      Collection<Object> list = (Collection<Object>) value(target.owner(), target.field());
      list.add(value);
    } else {
      set(target, target.field().getType() == Optional.class ? Optional.of(value) : value);
    }
  }

  /** Empty where the text is nothing of that type, or the type nothing of ours. */
  private static Optional<Object> converted(String text, Type type) {
    if (type == String.class) {
      return Optional.of(text);
    }
    if (type == int.class) {
      return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
    if (type == Path.class) {
      try {
        return Optional.of(Path.of(text));
      } catch (InvalidPathException noPath) {
        return Optional.empty();
      }
    }
    if (type instanceof Class<?> words && words.isEnum()) {
      for (Object word : words.getEnumConstants()) {
        if (word.toString().equals(text)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  private static Object value(Object owner, Field field) {
    try {
      field.setAccessible(true);
      return Objects.requireNonNull(field.get(owner));
    } catch (IllegalAccessException ours) {
      throw new IllegalStateException(ours);
    }
  }

  private static void set(Target target, Object value) {
    try {
      target.field().setAccessible(true);
      target.field().set(target.owner(), value);
    } catch (IllegalAccessException ours) {
      throw new IllegalStateException(ours);
    }
  }
}
