using System.Text;
using LlmLandscape.Catalogue;

namespace LlmLandscape.UnitTests;

public sealed class HanCharacterTests
{
    [Theory]
    [InlineData(0x33ff, false)]
    [InlineData(0x3400, true)]
    [InlineData(0x4dbf, true)]
    [InlineData(0x4dc0, false)] // a hexagram of the Book of Changes
    [InlineData(0x4dff, false)]
    [InlineData(0x4e00, true)]
    [InlineData(0x9fff, true)]
    [InlineData(0xa000, false)]
    [InlineData(0xf8ff, false)]
    [InlineData(0xf900, true)]
    [InlineData(0xfaff, true)]
    [InlineData(0xfb00, false)]
    [InlineData(0x1ffff, false)]
    [InlineData(0x20000, true)]
    [InlineData(0x3ffff, true)]
    [InlineData(0x40000, false)]
    [InlineData('〇', true)]
    [InlineData('。', false)]
    [InlineData('，', false)]
    [InlineData('の', false)]
    [InlineData('한', false)]
    [InlineData('A', false)]
    [InlineData('7', false)]
    public void A_character_is_Han_or_is_not(int character, bool isHan)
    {
        HanCharacter.Is(new Rune(character)).ShouldBe(isHan);
        if (character <= char.MaxValue) HanCharacter.Is((char)character).ShouldBe(isHan);
    }

    [Fact]
    public void Half_of_a_rare_character_is_none() => "𠮷".ShouldAllBe(unit => !HanCharacter.Is(unit));
}
