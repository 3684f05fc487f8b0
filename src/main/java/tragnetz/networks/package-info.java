/** Networks, the organisations in them and who sits where. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "notifications", "privacy"})
@NullMarked
package tragnetz.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
