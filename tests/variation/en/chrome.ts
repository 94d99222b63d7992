import { readBlocks } from '../rows.ts'

export const above = readBlocks(`
Home
News
Business
---
Home / News / Business
---
Home > News > Exports
---
Home | News | Services | Contact
---
We use cookies to improve your experience. By continuing to use this site you agree to their use.
Accept
---
Skip to content
---
Log in
Register
Search
---
Menu
About us
Services
Events
Contact
---
Latest news
All regions
---
Share
Facebook
Twitter
LinkedIn
---
Subscribe to our newsletter
---
Advertisement
---
ENG
РУС
中文
---
+1 202 555 0100
info@example.org
---
My account
---
Press center
News
---
You are here: Home » News » Business
---
Follow us
Facebook
Instagram
---
Listen to this article
3 minute read
---
My account
Search this site
---
Subscribe now
Breaking
---
Media contact: Ruth Pell, 701-555-0134
---
This page has been archived and is no longer updated.
---
Forgot your password?
Not registered yet?
Create a free account
---
Support local journalism. Become a subscriber.
`)

export const between = readBlocks(`
Advertisement
---
Read also: Vietnam opens its market for apples
---
Read more: A new bridge in Trenton
---
Subscribe to our Telegram channel
---
Photo: press service
---
Share
---
Related: Honey wins over Turkey
---
See also: How to enter the Indian market
---
Photo: Carla Black / press service
---
Subscribe to our newsletter
Enter your email
Subscribe
---
[Advertisement]
---
Sponsored content
---
Share this article
---
Photo courtesy of the plant
---
READ: Net makers launch a catalogue
---
IMG_2041.jpg
---
From left: Ann Lee and Mark Pell
---
We’re sorry, this feature is off for now. Please try again later.
`)

export const below = readBlocks(`
Read also
A creamery from Trenton wins a prize in Belarus
A new school opens in Dover
---
Other news
Fishermen in Oslo
March 15, 2021
A Mexican delegation in Dover
March 12, 2021
---
Related articles
Gardeners cross the desert
Trucks that left Dover stood near Cairo for 12 days. The drivers were helped by the villagers.
---
Latest news
Cooking contest ends in Trenton
The Indian team won: the jury tasted forty dishes. The prize was handed over by the mayor.
---
Comments
Leave a comment
Your name
Your email
Submit
---
Comments (2)
Steve, February 14, 2020 at 10:20
And when to Canada?
Reply
---
Share this:
Facebook
Twitter
WhatsApp
Telegram
---
© 2024 Exporters Portal. All rights reserved.
---
Tags: exports, Canada, timber
---
Views: 1254
---
Subscribe to our newsletter
Enter your email
Subscribe
---
Previous article
Next article
---
Print
Back to top
---
Address: 1 Main Street, Washington
Phone: +1 202 555 0100
---
Most read
Brazilian coffee gets dearer
What to buy in Thailand
Weekend weather
---
Leave a Reply
You must be logged in to post a comment
---
Back to news
---
Privacy policy
Terms of use
---
You may also like
Chilean wine gets cheaper
What delivery to Norway costs
---
Rate this article
Leave a reply
---
Follow us on Telegram
Sign up for our daily briefing
---
Back to top
Print this page
---
Support independent journalism
---
Download the press release (PDF)
---
No comments yet
---
For more information, contact Jane Roe at +44 20 0000 0000
---
The views expressed are those of the author
---
Editors' picks
Brazilian coffee gets dearer
A Norwegian museum reopens
---
Comments: Our rules
We want our comments to be worth reading.
Please report any comments that are unkind.
---
Cancel anytime
---
Loading comments
---
Uncategorized
`)
