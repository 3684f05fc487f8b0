@NullMarked
package tragnetz.identity.passes;

import org.jspecify.annotations.NullMarked;
