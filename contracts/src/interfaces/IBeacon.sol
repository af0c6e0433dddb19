// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The source of the values that decide challenges, draws and seeds (protocol section 8).
/// @notice Nobody knows a block's value long before the block, and nobody can choose it. It is the same for everybody and
/// never changes. Each beacon says what it assumes so that this holds.
interface IBeacon {
    /// @notice A block's value was shown, and is kept.
    /// @param number The block's number.
    /// @param value The value.
    event ValueStored(uint256 indexed number, bytes value);

    /// @notice The block is this one or a later one: contracts cannot see it yet.
    /// @param number The block's number.
    error BlockNotThereYet(uint256 number);
    /// @notice The block is too old for a contract to know its hash, and nobody stored its value in time.
    /// @param number The block's number.
    error BlockOutOfReach(uint256 number);
    /// @notice The header given is not the block's.
    /// @param number The block's number.
    /// @param expected The block's hash.
    /// @param given The hash of the header given.
    error WrongHeader(uint256 number, bytes32 expected, bytes32 given);
    /// @notice The evidence is not encoded as this beacon asks for.
    error MalformedEvidence();
    /// @notice The round began before the one that gives the block its value.
    /// @param round The round given.
    /// @param expected The block's round.
    error RoundTooEarly(uint256 round, uint256 expected);
    /// @notice The round began after the one that gives the block its value.
    /// @param round The round given.
    /// @param expected The block's round.
    error RoundTooLate(uint256 round, uint256 expected);
    /// @notice The signature is not the round's.
    /// @param round The round.
    error InvalidSignature(uint256 round);

    /// @notice The value of a block. If nobody has shown it before, the evidence must, and the value is kept: it has to be
    /// shown only once for everybody. Anyone may.
    /// @param evidence What shows the value, as the beacon's kind asks for; not looked at if the value is stored.
    function valueOf(uint256 number, bytes calldata evidence) external returns (bytes memory value);

    /// @notice The value of a block, or nothing if nobody has shown it.
    function stored(uint256 number) external view returns (bytes memory value);
    /// @notice Whether the value of a past block cannot be shown any more, and was not.
    function isLost(uint256 number) external view returns (bool);
    /// @notice What kind of beacon this is: "randao", "drand" or "blockhash".
    function kind() external view returns (string memory);
}
