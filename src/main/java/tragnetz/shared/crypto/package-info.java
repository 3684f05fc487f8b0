@NullMarked
package tragnetz.shared.crypto;

import org.jspecify.annotations.NullMarked;
