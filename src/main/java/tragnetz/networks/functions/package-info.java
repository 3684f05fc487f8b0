@NullMarked
package tragnetz.networks.functions;

import org.jspecify.annotations.NullMarked;
