-- Erasing a person looks through what members wrote: most answers have no words.
ALTER TABLE perception_answer_item ADD KEY IF NOT EXISTS perception_answer_item_words (words(1));
