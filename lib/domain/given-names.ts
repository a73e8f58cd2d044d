/**
 * Given names that are common among children in England and Wales and are seldom anything else.
 *
 * Left out are names that are also ordinary words, months, places or institutions (Grace, Summer, Chester, Jordan,
 * Victoria): a list that cries wolf is not read. So it finds most names, never all of them.
 */
const names = `
Aaliyah Aaron Abdul Abdullah Abdullahi Abigail Adrian Ahmed Aidan Aiden Aisha Aleksandra Alessia Alfie Alice Alicia
Alisha Alyssa Amaan Amelia Amelie Amina Aminah Amira Amirah Amy Ananya Andrea Andrei Andrew Angela Anisa Annabelle
Anthony Antoni Anya Aoife Arabella Arianna Arjun Arlo Armaan Arthur Arya Asher Asma Ava Ayaan Ayesha Ayla Aylin
Barnaby Bartosz Beatrice Benjamin Bethany Billy Bobby Bogdan Bonnie Brandon Brendan Bryony Caitlin Caleb Callum
Caitlyn Caroline Casey Catherine Cerys Chantelle Charlie Chloe Christopher Ciara Claire Clara Cody Connor
Courtney Daniel Danielle Danny David Dawid Declan Dexter Dominic Dylan Ebony Edward Ehsan Eilidh Elena Eleanor
Elijah Elisha Eliza Ella Ellie Elliot Elliott Eloise Elodie Elsie Emilia Emily Emma Eoin Erin Esme Ethan Eva Evan Evelyn
Evie Ewan Ezra Fahad Farah Fatima Fatimah Filip Finlay Finley Finn Fiona Francesca Frankie Freddie Frederick Freya Gabriel
Gareth Gary Gemma Gethin Gracie Hafsa Haleema Hamza Hanna Hannah Harriet Harvey Hassan Hassnain Heidi Helen
Hollie Hussain Hussein Ibraheem Ibrahim Idris Imaan Imogen Imran Inaaya Isaac Isabel Isabella Isabelle Ishaan Ismael
Ismail Isobel Jacob Jackson Jaden Jaiden Jakub Jameel Jamie Jasmin Jasmine Jason Jayden Jayla Jenna Jennifer Jenson
Jeremy Jessica Jodie Joel Jonah Jonathan Jorgie Joseph Josephine Joshua Josiah Joss Julia Juliette Jurgita Kacey
Kacper Kai Kaiden Kaitlyn Kaleb Kamil Kamran Kara Karen Kasey Katie Kayden Kayla Kayleigh Keeley Keira Kelly Kelsey
Kenzie Kerry Khadija Khadijah Kian Kiera Kieran Kirsty Krystian Kyle Kyra Lacey Laila Laura Lauren Layla Leah Leanne
Leighton Leo Leon Leona Lexi Lexie Liam Libby Lilly Lillian Lola Lorenzo Lottie Louie Louise Luca Lucas Lucia
Lucy Luka Lukas Luke Lydia Macey Maddison Madeleine Madison Maisie Malachi Malak Maleeha Manal Marcel Marcus Margot Maria
Mariam Marnie Martha Martin Maryam Mateusz Mathilda Matilda Matthew Maya Megan Mehmet Melissa Mia Michael Michaela
Mikolaj Mila Millie Minahil Miriam Mohamed Mohammad Mohammed Molly Muhammad Muhammed Mustafa Myla Nadia
Naomi Natalia Natasha Nathan Nathaniel Nevaeh Niamh Nicholas Nicola Nikita Nikola Noah Nora Oisin Oliver Olivia Ollie
Oliwia Omar Oscar Osian Oskar Owain Owen Paige Patrick Patryk Penelope Peter Phoebe Philippa Piotr Priya Rachel Rafael
Raheem Rania Raphael Rayan Rayyan Rebecca Reece Reggie Reuben Rhiannon Rhys Ricardo Riley Robbie Robert Roisin Romeo Ronan Ronnie Rory Rosie Roxanne Ryan Saira Samantha Samir Samira Samuel Sanjay Saoirse Sara Sarah
Saskia Sebastian Seren Shannon Shaun Shreya Sian Sienna Simon Sinead Siobhan Sofia Sophia Sophie Stacey Stephanie
Stephen Steven Sumaya Suzanne Szymon Tabitha Talia Tamara Tanya Tara Teagan Teddy Thea Theo Theodore Tianna
Tiffany Timothy Toby Tommy Tomos Tristan Tyler Umar Usman Vanessa Veronika Wayne Wiktoria William Xander Yasin Yasmin
Yousef Youssef Yusra Yusuf Zachary Zahra Zain Zainab Zak Zakariya Zara Zayn Zeeshan Zofia Zoe Zoya Zuzanna
`;

export const givenNames: readonly string[] = names.trim().split(/\s+/);
