"""A figure that a page begins with, and the words after it."""

from publishing.front_door.fields import Line, Name, written
from publishing.front_door.schema import Facts


class Headline(Facts):
    figure: Name = written("child-protection-plans.2018-03", "the path of a figure, as between curly brackets")
    says: Line = written("children had a child protection plan at the end of March 2018", "the words after it")
