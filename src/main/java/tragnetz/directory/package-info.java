/** Offers of help and the finder that leads to them. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "networks", "privacy"})
@NullMarked
package tragnetz.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
