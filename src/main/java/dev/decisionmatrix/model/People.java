package dev.decisionmatrix.model;

import java.util.List;

/** Who decides, who was asked, who is told; each may be empty. */
public record People(List<String> decisionMakers, List<String> consulted, List<String> informed) {
  public People {
    decisionMakers = List.copyOf(decisionMakers);
    consulted = List.copyOf(consulted);
    informed = List.copyOf(informed);
  }
}
