// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Makes provider accounts, and vouches for those that it made.
/// @notice A constructor of one's own can leave any code behind, with any allowance given before: what an account's code
/// looks like says nothing. Lenders trust accounts of this contract only.
interface IProviderAccountFactory {
    /// @notice An account was made.
    /// @param account The account.
    /// @param owner Its first owner.
    event AccountCreated(address indexed account, address indexed owner);

    /// @notice Makes an account. Anyone may, for anyone.
    /// @param payee Who is paid what the account gets.
    /// @param salt Any number: with all others of these it decides the address, so that a reorganisation of the chain cannot
    /// put another owner's account there. The same again reverts.
    function create(address owner, address payee, address[] calldata operators, bytes32 salt)
        external
        returns (address account);

    /// @notice The contract that holds the stake of the accounts' commitments.
    function staking() external view returns (address);
    /// @notice Whether this contract made an account.
    function isAccount(address account) external view returns (bool);
}
