@NullMarked
package tragnetz.networks.articles;

import org.jspecify.annotations.NullMarked;
