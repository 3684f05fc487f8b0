@NullMarked
package tragnetz.identity.factors;

import org.jspecify.annotations.NullMarked;
