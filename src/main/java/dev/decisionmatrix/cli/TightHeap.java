package dev.decisionmatrix.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;

/**
 * What the launcher tells Java of the heap, for a large decision where nobody has: by itself Java
 * keeps 40 to 70 % of it free.
 */
final class TightHeap {
  private TightHeap() {}

  /** Told from now on. The image lacks the module for it, and is started with these options. */
  static void ask() {
    if (ModuleLayer.boot().findModule("jdk.management").isPresent()) {
      HotSpotDiagnosticMXBean java =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      set(java, "MinHeapFreeRatio", "15");
      set(java, "MaxHeapFreeRatio", "30");
    }
  }

  private static void set(HotSpotDiagnosticMXBean java, String name, String value) {
    try {
      VMOption option = java.getVMOption(name);
      if (option.getOrigin() == VMOption.Origin.DEFAULT) {
        java.setVMOption(name, value);
      }
    } catch (IllegalArgumentException notOfThisJava) {
      // It takes more memory then, and builds the same.
    }
  }
}
