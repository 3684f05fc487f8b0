/** Mails from coordinators to many, in the language of each, and the answers to them. */
@ApplicationModule(
        allowedDependencies = {"shared", "privacy", "identity", "notifications", "networks"})
@NullMarked
package tragnetz.circulars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
