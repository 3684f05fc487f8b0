/** What is kept about people, for how long, and who looked. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package tragnetz.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
