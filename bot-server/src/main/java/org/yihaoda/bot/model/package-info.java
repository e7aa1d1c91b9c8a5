/** A language model behind any OpenAI-compatible endpoint: its settings, its limits, and what happens when it fails. */
@NullMarked
package org.yihaoda.bot.model;

import org.jspecify.annotations.NullMarked;
