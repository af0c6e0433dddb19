// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Delegating by signature: a delegator signs, anyone sends it and pays for the gas.
/// @notice Signatures are EIP-712's. An account that is a contract signs as ERC-1271 says. The domain is told by
/// `eip712Domain` (ERC-5267): it names the chain and this contract, which is of one staking contract alone.
interface ISignedDelegation {
    /// @notice What is signed.
    struct Delegation {
        address delegator; // pays, and gets the shares
        uint256 id; // the commitment
        uint256 amount; // of the token, in its smallest unit
        uint256 maxPending; // as in `IStaking.delegate`
        uint256 nonce; // the next of its key: see `nonces`
        uint256 deadline; // the last second in which it counts
    }

    /// @notice A signed delegation was made.
    /// @param id The commitment.
    /// @param delegator Who signed, paid and got the shares.
    /// @param nonce The number that the signature used up.
    /// @param submitter Who sent it.
    event DelegatedBySig(uint256 indexed id, address indexed delegator, uint256 nonce, address indexed submitter);
    /// @notice An account took a signature back.
    /// @param delegator The account.
    /// @param nonce The number that no signature can use any more.
    event Cancelled(address indexed delegator, uint256 nonce);

    /// @notice The deadline is over.
    /// @param deadline The last second in which the signature counted.
    error SignatureExpired(uint256 deadline);
    /// @notice The signature is not the delegator's, or is for something else.
    /// @param delegator Whose it should be.
    error NotSignedBy(address delegator);

    /// @notice Takes the amount from the delegator, who has allowed this contract to, and delegates it for the delegator.
    /// Anyone may send it.
    /// @param signature The delegator's, for `d`.
    /// @return shares The pool shares that the delegator got.
    function delegateBySig(Delegation calldata d, bytes calldata signature) external returns (uint256 shares);
    /// @notice Uses the caller's next number of a key up, so that what it signed with it cannot be sent any more.
    function cancel(uint256 nonce) external;
    /// @notice Lets this contract take an amount of an owner's tokens, by the owner's signature for the token's own `permit`
    /// (ERC-2612). In one `multicall` with `delegateBySig`, no earlier approval is needed.
    /// @dev Does not revert when the token refuses the signature: somebody may have used it before, and the allowance is set
    /// then. If it is not, `delegateBySig` reverts. What is allowed can only be taken by a signature of the owner's.
    function permit(address owner, uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice What a delegator signs for a delegation: the hash of the typed data.
    function digestOf(Delegation calldata d) external view returns (bytes32);
    /// @notice The contract that the stake goes to.
    function staking() external view returns (address);
}
