@NullMarked
package tragnetz.shared.demo;

import org.jspecify.annotations.NullMarked;
