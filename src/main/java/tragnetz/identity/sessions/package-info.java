@NullMarked
package tragnetz.identity.sessions;

import org.jspecify.annotations.NullMarked;
