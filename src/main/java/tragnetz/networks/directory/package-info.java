@NullMarked
package tragnetz.networks.directory;

import org.jspecify.annotations.NullMarked;
