using System.Runtime.CompilerServices;
using Sourced.Statistics.Languages;

namespace Sourced.Statistics.Numbers;

/// <summary>
/// Adds up the words of a number as every language here builds them: parts that grow smaller, and magnitudes that multiply all smaller
/// parts before them. "Three million two hundred thousand" is [3 000 000, 200 000]; 三千五百万 is [35 000 000].
/// </summary>
internal struct NumberSum
{
    private const int MostParts = 8;
    private const decimal Largest = 1e24m;
    private Parts _parts;
    private int _count;
    private decimal _lastScale;

    [InlineArray(MostParts)]
    private struct Parts
    {
        private decimal _first;
    }

    public readonly decimal Value
    {
        get
        {
            var sum = 0m;
            for (var i = 0; i < _count; i++)
                sum += _parts[i];
            return sum;
        }
    }

    public readonly bool IsEmpty => _count == 0;

    /// <summary>The magnitude spoken last, or 0.</summary>
    public readonly decimal LastScale => _lastScale;

    /// <summary>The largest magnitude spoken so far, or 1.</summary>
    public decimal Scale { get; private set; } = 1;

    public NumberSum()
    {
    }

    public bool TryAdd(decimal part, LanguageOptions options)
    {
        if (_count == 0)
            return Push(part);
        var last = _parts[_count - 1];
        if (part == 0)
            return true;
        if (options.UnitsFirst && last is >= 1 and <= 9 && part is >= 20 and <= 90 && part % 10 == 0)
            return Replace(last + part);
        if (options.Vigesimal && last is 60 or 80 && part is >= 10 and <= 19)
            return Replace(last + part);
        return part < Place(last) && Push(part);
    }

    public bool TryScale(decimal scale)
    {
        var keep = _count;
        var sum = 0m;
        while (keep > 0 && _parts[keep - 1] < scale)
            sum += _parts[--keep];
        // digits before a magnitude multiply it however large they are: 29697万, 1,500 thousand
        if (keep == 1 && _count == 1 && Scale == 1)
            sum = _parts[--keep];
        if (sum == 0)
            sum = 1;
        if (sum >= Largest / scale || (keep > 0 && sum * scale >= Place(_parts[keep - 1])))
            return false;
        _count = keep;
        _lastScale = scale;
        Scale = Math.Max(Scale, scale);
        return Push(sum * scale);
    }

    /// <summary>"And a half" of the last magnitude, of the one in a word such as مليونان, "two million", or of one.</summary>
    public bool TryHalf()
    {
        if (_count == 0)
            return false;
        var magnitude = _lastScale > 1 ? _lastScale : _parts[_count - 1] is >= 1000 and var last ? Place(last) : 1;
        return Push(magnitude / 2);
    }

    /// <summary>The place of the last digit that is not zero: 10 for 120, 1 for 105, 1000 for 5000.</summary>
    public static decimal Place(decimal value)
    {
        if (value == 0 || value != decimal.Truncate(value))
            return value == 0 ? 1 : 0;
        var place = 1m;
        while (value % (place * 10) == 0)
            place *= 10;
        return place;
    }

    private bool Push(decimal part)
    {
        if (_count == MostParts)
            return false;
        _parts[_count++] = part;
        return true;
    }

    private bool Replace(decimal part)
    {
        _parts[_count - 1] = part;
        return true;
    }
}
