/** Closed rounds of a network, where people talk without being read by others. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "networks", "notifications", "privacy"})
@NullMarked
package tragnetz.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
