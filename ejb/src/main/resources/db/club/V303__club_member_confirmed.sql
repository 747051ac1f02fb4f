-- Since when a phone or mail is known to be the member's; null: since it was changed nobody has shown that.
ALTER TABLE club_member
  ADD COLUMN IF NOT EXISTS phone_confirmed_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS mail_confirmed_at DATETIME(6) NULL;
