@NullMarked
package tragnetz.networks.news;

import org.jspecify.annotations.NullMarked;
