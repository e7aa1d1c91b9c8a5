/** Topic catalogues that serve as facets: the grass-roots standard areas and the State Council's classes (PD-28, PD-05). */
@NullMarked
package org.yihaoda.kb.topic;

import org.jspecify.annotations.NullMarked;
